interface ChooseProps<Value extends string | number> {
  label: string
  value: Value
  options: readonly { readonly value: Value; readonly name: string }[]
  onChoose: (value: Value) => void
}

/** A menu with its name above. */
export function Choose<Value extends string | number>({ label, value, options, onChoose }: ChooseProps<Value>) {
  return (
    <label className="listen-choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={(e) => {
          const next = options[e.currentTarget.selectedIndex]
          if (next) onChoose(next.value)
        }}
      >
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.name}
          </option>
        ))}
      </select>
    </label>
  )
}
