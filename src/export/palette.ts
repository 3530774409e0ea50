/** The colours of the palette in the light theme, as theme.css has them: code and files are for white paper. */
export const LIGHT = [
  '#d01f2e',
  '#1f49c9',
  '#0f7b45',
  '#792508',
  '#854dfb',
  '#0c99ae',
  '#a4048d',
  '#839607',
  '#313b4c',
  '#b17f73',
] as const
