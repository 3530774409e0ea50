/**
 * The address of a file of the built site, whatever page of it this is: scripts lie in the folder `assets` beside it. Only where
 * the site is built of files; see `isSite`.
 */
export const siteFile = (name: string): string => new URL(/* @vite-ignore */ `../${name}`, import.meta.url).href

/** False in development, and in the one file that holds all. */
export const isSite: boolean = import.meta.env.MODE === 'production'
