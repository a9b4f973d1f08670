/**
 * Values that were printed and that the scale does not allow, each with the reason why it is kept all the same. Any other
 * such value makes the verification fail.
 */
export const KNOWN_ANOMALIES = [
  {
    year: '2023',
    agency: 'Pemerintah Kab. Banyuasin',
    domain: 'd4',
    value: '0.30',
    why: 'Printed so, although the scale starts at 1; the printed index of 1.05 was made with it.',
  },
];

export const knownAnomaly = (result, domain) =>
  KNOWN_ANOMALIES.find(
    (known) =>
      known.year === result.year &&
      known.agency === result.agency &&
      known.domain === domain.node &&
      known.value === result[domain.column],
  );
