/** Whether a text can be the id of something: lower-case letters, digits, dots, hyphens and underscores, 256 bytes at most. */
export const isId = (text: string): boolean => /^[a-z0-9][a-z0-9._-]{0,255}$/u.test(text);
