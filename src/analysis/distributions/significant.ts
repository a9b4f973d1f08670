/**
 * A number to 12 significant digits, which is what the JSON prints. Logarithms and powers may differ between engines in
 * their last bits; what comes out of them is cut here, so that figures made of it do not.
 */
export const significant12 = (value: number): number => Number(value.toPrecision(12));
