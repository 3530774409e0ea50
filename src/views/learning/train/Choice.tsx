export interface ChoiceProps<T extends string> {
  label: string
  value: T
  options: readonly (readonly [value: T, name: string])[]
  onChange: (value: T) => void
}

/** A list of which one entry is chosen, with its label above. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <label className="train-choice">
      <span>{label}</span>
      <select
        value={value}
        onChange={(e) => {
          const chosen = options.find(([one]) => one === e.currentTarget.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
