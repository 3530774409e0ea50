/** Flags for quiet tests. */
export declare const browserArgs: string[]
/** The path of a Chromium, if there is one. */
export declare function findBrowser(): Promise<string | undefined>
/** One that starts, installed if need be. */
export declare function ensureBrowser(): Promise<string | undefined>
