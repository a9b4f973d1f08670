/** What a normal variable exceeds in 2.5 of 100 cases. */
export const NORMAL_975 = 1.959963984540054;
