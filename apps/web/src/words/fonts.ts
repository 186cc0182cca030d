// Each style sheet names which letters a file holds: a browser loads a script only where it stands on the page,
// in the interface or in somebody's name. Latin, Cyrillic, Greek, Vietnamese and Devanagari come with the first.
import '@fontsource-variable/noto-sans-arabic/wght.css';
import '@fontsource-variable/noto-sans-bengali/wght.css';
import '@fontsource-variable/noto-sans-ethiopic/wght.css';
import '@fontsource-variable/noto-sans-khmer/wght.css';
import '@fontsource-variable/noto-sans-lao/wght.css';
import '@fontsource-variable/noto-sans-myanmar/wght.css';
import '@fontsource-variable/noto-sans-sc/wght.css';
import '@fontsource-variable/noto-sans-thai/wght.css';
