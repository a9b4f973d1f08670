import type { NewFile } from './answers.js';

/** The checks of docs/ci.md for GitHub Actions, from the root of a repository. */
export const workflow = (folder: string): NewFile => ({
  path: '.github/workflows/studies.yml',
  text: workflowText(studiesIn(folder)),
});

/**
 * Where studies are to be looked for, as seen from the root: beside the new one, if it does not lie at the top. What a shell
 * would not take for one word is not written into a script; the whole repository is searched then.
 */
function studiesIn(folder: string): string {
  const [top = '.'] = folder.split('/');
  return /^[A-Za-z0-9_][A-Za-z0-9._-]*$/u.test(top) ? top : '.';
}

const workflowText = (studies: string): string => `name: Studies
on: [push, pull_request]
permissions: { contents: read }
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 20 }
      - run: npm ci --ignore-scripts
      - run: npx egov-assess validate . --fail-on warning -f github -f json=findings.json
      - run: npx egov-assess check ${studies} --fail-on warning -f github -f step-summary="$GITHUB_STEP_SUMMARY" -f junit=check.xml
        if: always()
      - run: npx egov-assess score ${studies} -f csv=scores.csv
      - uses: actions/upload-artifact@v4
        if: always()
        with:
          name: checks
          path: |
            findings.json
            check.xml
            scores.csv
`;
