/** What to do where there is none. */
export declare const PYTHON_ADVICE: string
/** The path of a Python with NumPy and Matplotlib, if there is one. */
export declare function findPython(): string | undefined
/** The same, installed if need be. */
export declare function ensurePython(): Promise<string | undefined>
