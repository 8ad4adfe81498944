export type * from './press-release.ts';
export type * from './search-provider.ts';
export type { ValidationError } from './validation-error.ts';
export { TalstreckError } from './error.ts';
export { hasFieldsOfRelease } from './press-release-check.ts';
export { validatePressRelease, type ValidationResult } from './validate.ts';
export { isLanguageTag } from './language-tag.ts';
