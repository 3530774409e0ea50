import { loadReader } from '../../../expression/typed.ts'

/**
 * A listener that obeys messages in their order, once typed functions can be read: `ready` is called then. What goes wrong reaches the page, so
 * that it replaces the worker: a rejected promise alone does not.
 */
export function obedient<Message>(
  obey: (message: Message) => void,
  ready: () => void = () => undefined,
): (event: MessageEvent<Message>) => void {
  const able = loadReader().then(ready)
  return ({ data }) => {
    able.then(() => obey(data)).catch(reportError)
  }
}
