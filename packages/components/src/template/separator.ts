/** What stands between facts on a line. No line begins with it. */
export const SEPARATOR = '\u00A0· ';
