import { createHash } from 'node:crypto'

/** Says before the first paint whether the delivered picture is the one that is wanted; see boot.css. The same for the page of every language. */
export const boot =
  "(d=>{d.dataset.boot=location.search.length>1?'link':d.lang=='en'&&/^ko/i.test(navigator.languages.find(l=>/^(ko|en)/i.test(l)))?'words':'same'})(document.documentElement)"

/** What a policy calls a piece of inline code. */
export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** A policy as one line, of its directives in order. */
const line = (directives: readonly string[]): string => directives.join('; ')

/** No inline code but the pieces that are given, no eval, nothing from elsewhere. */
export const sitePolicy = (script: string, style: string): string =>
  line([
    "default-src 'none'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src 'self' ${hashOf(style)}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ])

/** Of a page that consists of nothing but these pieces. Its workers are made from texts in it: a page from a disk may load no other file. */
export const wholePolicy = (scripts: readonly string[], styles: readonly string[]): string =>
  line([
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ])

/** The same as an element of the head. */
export const policyElement = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
