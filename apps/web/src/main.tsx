import '@fontsource-variable/noto-sans/wght.css';
import '@mantine/core/styles.css';
import 'virtual:theme.css';
import './app/app.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.js';
import { startWords } from './words/index.js';

await startWords();
createRoot(document.getElementById('root')!).render(<App />);
// The list of all fonts is longer than the first page; it may come after it.
void import('./words/fonts.js');
