import { explain } from './explain.ts';
import { hasFieldsOfRelease } from './press-release-check.ts';
import type { PressRelease } from './press-release.ts';
import { ruleErrors } from './rules.ts';
import { type ValidationError, validationError } from './validation-error.ts';

/** What {@link validatePressRelease} answers: the release, or at most 100 errors. */
export type ValidationResult =
  | { readonly valid: true; readonly release: PressRelease }
  | { readonly valid: false; readonly errors: readonly [ValidationError, ...ValidationError[]] };

/**
 * Checks whether a value is a press release: its fields by the schema, every range inside `text`, every date on the
 * calendar. The value is neither changed nor copied, and fields that the model does not know stay in it.
 * Never throws, whatever the value is.
 *
 * @example
 * const result = validatePressRelease(JSON.parse(line));
 * if (!result.valid) for (const error of result.errors) console.error(error.message);
 */
export function validatePressRelease(value: unknown): ValidationResult {
  try {
    if (!hasFieldsOfRelease(value)) return refusal(explain(value));
    const errors = ruleErrors(value);
    return errors.length === 0 ? { valid: true, release: value } : refusal(errors);
  } catch (error) {
    // Getters and proxies can throw what they like; a value that can't be read is no release.
    return refusal([validationError('', `a value that can't be read (${describe(error)})`, 'plain data')]);
  }
}

function refusal(errors: readonly ValidationError[]): ValidationResult {
  const [first = validationError('', 'a value that changes while it is read', 'plain data'), ...rest] = errors;
  return { valid: false, errors: [first, ...rest] };
}

function describe(error: unknown): string {
  try {
    return error instanceof Error ? error.message : typeof error;
  } catch {
    return 'it throws';
  }
}
