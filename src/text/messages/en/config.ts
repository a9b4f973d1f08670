/** What `config print` says. */
export const config = {
  setting: 'Setting',
  value: 'Value',
  from: 'From',
  byDefault: 'default',
  none: 'none',
  file: (path: string) => `The config is ${path}.`,
  noFile: 'There is no egov-assess.yaml here or above.',
};
