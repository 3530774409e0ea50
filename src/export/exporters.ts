import type { Exporter } from './exporter.ts'

const modules = import.meta.glob<Exporter>('./exporters/*.ts', { eager: true, import: 'default' })

/** Every kind of file that a program can be, in the order in which they are offered. */
export const exporters: readonly Exporter[] = Object.values(modules).toSorted((a, b) => a.slot - b.slot)
