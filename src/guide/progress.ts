/** The ids of the steps that are done. */
export type Progress = ReadonlySet<string>

/** What is stored, as far as it can be read; anything may stand there. Steps that are no more are kept: another version of the page may have them. */
export function parseProgress(text: string | null): Progress {
  try {
    const stored: unknown = JSON.parse(text ?? '[]')
    return new Set(Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}

export const printProgress = (progress: Progress): string => JSON.stringify([...progress])

/** The first step that is not done; the first of all where all are. */
export const nextOf = <S extends { readonly id: string }>(steps: readonly S[], progress: Progress): S | undefined =>
  steps.find(({ id }) => !progress.has(id)) ?? steps[0]
