import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** One accent: calm, and readable on both grounds. */
const teal: MantineColorsTuple = [
  '#e8f6f4', '#d3eae7', '#a7d5cf', '#77bfb6', '#4faca1', '#369f93', '#22867b', '#0f6f66', '#0b5f58', '#044a44',
]; // prettier-ignore

export const theme = createTheme({
  colors: { teal },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  defaultRadius: 'md',
  fontFamily: ['', ' Arabic', ' Thai', ' Myanmar', ' Khmer', ' Lao', ' SC', ' Ethiopic', ' Bengali']
    .map((script) => `"Noto Sans${script} Variable"`)
    .concat('"Noto Sans"', 'system-ui', 'sans-serif')
    .join(', '),
  headings: { fontWeight: '600' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Anchor: { defaultProps: { underline: 'always' } },
    // A name counts only on what has a role.
    Loader: { defaultProps: { role: 'status' } },
  },
  fontSizes: { xs: '0.8125rem' },
});
