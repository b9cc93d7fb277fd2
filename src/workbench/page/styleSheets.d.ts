/** Style sheets are imported for webpack, which puts them beside the script. */
declare module '*.css';
