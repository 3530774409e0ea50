import type { LabProps } from '../lab-props.ts'

export default function NeuronLab({ state }: LabProps) {
  return <p>{state.task}</p>
}
