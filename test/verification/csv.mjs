/**
 * The records of a CSV text (RFC 4180: quotes around a field with a comma, doubled within one), each a map from the
 * names of the first line to texts, with the `line` it begins at.
 */
export function records(text) {
  const [head, ...rows] = fields(text);
  return rows.map(({ line, values }) => {
    if (values.length !== head.values.length)
      throw new Error(`line ${line} has ${values.length} fields, the first line has ${head.values.length}`);
    return { line, ...Object.fromEntries(head.values.map((name, i) => [name, values[i]])) };
  });
}

/** A field and what ends it: a comma, the end of the line, or the end of the text. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/uy;

function fields(text) {
  const rows = [];
  let [at, line, values, begun] = [0, 1, [], 1];
  while (at < text.length || values.length > 0) {
    FIELD.lastIndex = at;
    const found = FIELD.exec(text);
    if (!found) throw new Error(`line ${line} is not CSV: a quote stands where none may be`);
    const [whole, quoted, plain, end] = found;
    values.push(quoted?.replaceAll('""', '"') ?? plain);
    at = FIELD.lastIndex;
    line += whole.split('\n').length - 1;
    if (end === ',') continue;
    rows.push({ line: begun, values });
    [values, begun] = [[], line];
  }
  return rows;
}
