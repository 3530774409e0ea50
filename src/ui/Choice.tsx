export interface ChoiceProps<Value extends string | number> {
  className: string
  label: string
  value: Value
  options: readonly (readonly [value: Value, name: string])[]
  onChange: (value: Value) => void
}

/** A list of which one entry is chosen, with its label. */
export function Choice<Value extends string | number>({
  className,
  label,
  value,
  options,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <label className={className}>
      <span>{label}</span>
      <select
        value={String(value)}
        onChange={(e) => {
          const chosen = options[e.currentTarget.selectedIndex]
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={String(one)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
