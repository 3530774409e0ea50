/** A sentence as it is said: without the marks of code. */
export const spokenText = (text: string): string => text.replaceAll('`', '')
