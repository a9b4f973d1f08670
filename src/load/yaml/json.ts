/** Whether a text is JSON, and not YAML that merely looks like it. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text ends within a string, or with brackets open: as a file does that was not written to its end. */
export function breaksOff(text: string): boolean {
  let open = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (inString && sign === '\\') at++;
    else if (sign === '"') inString = !inString;
    else if (inString) continue;
    else if (sign === '{' || sign === '[') open++;
    else if (sign === '}' || sign === ']') open--;
  }
  return inString || open > 0;
}
