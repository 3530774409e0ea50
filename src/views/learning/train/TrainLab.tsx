import type { LabProps } from '../lab-props.ts'

export default function TrainLab({ state }: LabProps) {
  return <p>{state.task}</p>
}
