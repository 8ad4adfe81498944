import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout, wherever it stands now. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the set-up brings in for itself; never in git. */
export const toolsFolder = join(root, '.tools');

export const modulesFolder = join(root, 'node_modules');
