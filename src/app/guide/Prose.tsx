/** A sentence in which what stands between backticks is code. */
export function Prose({ text }: { text: string }) {
  return text.split('`').map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // The parts of one text have no other identity than their places.
      // oxlint-disable-next-line react/no-array-index-key
      <code key={i} translate="no">
        {part}
      </code>
    ),
  )
}
