/** Whether the system asks for a dark page; the add-in's own page asks the same question. */
export const darkMode = matchMedia('(prefers-color-scheme: dark)');
