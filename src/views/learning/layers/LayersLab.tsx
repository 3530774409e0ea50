import type { LabProps } from '../lab-props.ts'

export default function LayersLab({ state }: LabProps) {
  return <p>{state.task}</p>
}
