/** What is said once files are written, and what to do with them next. */
export const started = {
  nothingDrawn: 'nothing to draw: no picture written',
  written: (file: string) => `${file} written`,
  framework: (program: string, folder: string, id: string) => `Next:
  1. Write the texts in place of everything from < to >, and give each indicator its concepts (docs/catalogue.md).
  2. ${program} frameworks lint ${folder}
  3. ${program} frameworks test ${folder}
A study finds it as "${id}" where frameworks/${id}/ lies beside its study.yaml, or where egov-assess.yaml names the folder.`,
};
