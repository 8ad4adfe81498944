import { existsSync, rmSync } from 'node:fs';
import { TalstreckError } from '@talstreck/core/model';
import { openDatabase } from './database.ts';

/**
 * Removes an index file, damaged or not, and what SQLite keeps beside it.
 *
 * @throws TalstreckError `search/index-foreign` where it is a file of something else: that stays.
 */
export function removeSqliteIndex(path: string): void {
  if (existsSync(path)) {
    try {
      openDatabase(path, 0).close();
    } catch (error) {
      if (error instanceof TalstreckError && error.code === 'search/index-foreign') throw error;
    }
  }
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
}
