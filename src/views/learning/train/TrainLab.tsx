import { useEffect } from 'react'
import { useRunner } from '../engine/use-runner.ts'
import type { LabProps } from '../lab-props.ts'

export default function TrainLab({ state, curves }: LabProps) {
  const [run, { phase, snapshot }] = useRunner()
  useEffect(() => {
    run.start(
      {
        task: state.task,
        noise: state.noise,
        seed: state.seed,
        hidden: state.hidden,
        networks: [curves.slice(0, 1).map(({ activation, params }) => ({ id: activation.id, params }))],
        loss: state.loss,
        rule: state.rule,
        rate: state.lr,
        batch: state.batch,
        init: state.init,
      },
      { plane: [-0.5, 1.5], field: 32, units: 8 },
      state.epoch,
    )
  }, [run, state, curves])
  return (
    <p>
      {phase} {snapshot?.epoch} {snapshot?.networks[0]?.loss}
    </p>
  )
}
