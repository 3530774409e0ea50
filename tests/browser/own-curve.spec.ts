import type { Locator, Page } from '@playwright/test'
import { chip, countPixels, expect, expectAccessible, field, frames, linkOf, open, plot, test, thumb } from './test.ts'

/** The palette's fourth colour, light theme: a typed curve takes it beside the first three. */
const BROWN = [121, 37, 8] as const

const opener = (page: Page): Locator => page.getByRole('button', { name: 'Write your own', exact: true })
const form = (page: Page): Locator => page.getByRole('dialog', { name: 'Write your own', exact: true })
const formula = (page: Page | Locator): Locator => page.getByRole('textbox', { name: 'Formula, f(x) =', exact: true })

async function write(page: Page, text: string): Promise<void> {
  await opener(page).click()
  await formula(form(page)).fill(text)
}
/** What the panel reads for a curve. */
const reading = (page: Page, name: string): Locator => page.getByRole('row', { name }).getByRole('cell')

test('what is typed is drawn at once, and Enter closes the field', async ({ page }) => {
  await open(page)
  await opener(page).click()
  await expect(formula(form(page))).toBeFocused()
  await page.keyboard.type('x * sigmoid(1.702 * x)')
  await expect(chip(page, 'x * sigmoid(1.702 * x)')).toBeVisible()
  await expect.poll(() => countPixels(page, BROWN)).toBeGreaterThan(100)
  await expect.poll(() => linkOf(page)).toBe('expr=x*sigmoid(1.702*x)')
  await expect(form(page).locator('math')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(form(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'x * sigmoid(1.702 * x) added' })).toBeAttached()

  // The whole of it is one step.
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(chip(page, 'x * sigmoid(1.702 * x)')).toHaveCount(0)
  await expect.poll(() => linkOf(page)).toBe('')
  await page.getByRole('button', { name: 'Redo', exact: true }).click()
  await expect(chip(page, 'x * sigmoid(1.702 * x)')).toBeVisible()

  // The next one begins anew.
  await write(page, 'max(0, x)')
  await expect.poll(() => linkOf(page)).toBe('expr=x*sigmoid(1.702*x)&expr=max(0,x)')
})

test('Enter does not wait until typing pauses', async ({ page }) => {
  await open(page)
  await opener(page).click()
  await page.keyboard.type('max(0, x)')
  await page.keyboard.press('Enter')
  await expect(form(page)).toBeHidden()
  await expect.poll(() => linkOf(page)).toBe('expr=max(0,x)')
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect.poll(() => linkOf(page)).toBe('')
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
})

test('an error points at its character', async ({ page }) => {
  await open(page)
  await opener(page).click()
  for (const [text, message, marked] of [
    ['x + * 2', 'At character 5: “*” cannot stand here.', '*'],
    ['max(0, x', 'At the end: something is missing, such as a number, x or a closing parenthesis.', ''],
    ['2 * sigmod(x)', 'At character 5: there is no function “sigmod”. Is it sigmoid?', 's'],
    ['x*relu', 'At character 3: relu is a function: write relu(x).', 'r'],
    ['leaky_relu(x, 7)', 'At character 15: here leaky_relu takes a number from 0 to 1.', '7'],
    ['clip(x, 1)', 'At character 1: clip takes 3 values, with commas between them.', 'c'],
    ['f(x) = x +* 2', 'At character 11: “*” cannot stand here.', '*'],
    ['a(x + 1)', 'At character 1: “a” is not a function. To multiply, write a*(…).', 'a'],
  ] as const) {
    await formula(form(page)).fill(text)
    await expect(form(page).getByRole('status')).toContainText(message)
    await expect(form(page).locator('mark')).toHaveText(marked)
    await expect(formula(form(page))).toHaveAttribute('aria-invalid', 'true')
    await expect(formula(form(page))).toHaveAccessibleDescription(new RegExp(`^${message.replace(/[^\w ]/g, '\\$&')}`))
    await expect(form(page).getByRole('button', { name: 'Done', exact: true })).toBeDisabled()
    expect(linkOf(page)).toBe('')
    await page.keyboard.press('Enter')
    await expect(form(page)).toBeVisible()
  }
})

test('the last good formula stays in use, and Escape brings it back', async ({ page }) => {
  await open(page)
  await write(page, '2*x')
  await expect.poll(() => linkOf(page)).toBe('expr=2*x')
  await page.keyboard.type('^')
  await expect(form(page).getByRole('status')).toContainText('The last formula that could be read stays in use.')
  await expect(chip(page, '2 * x')).toBeVisible()
  // Of nothing no place is marked.
  await formula(form(page)).fill('')
  await page.keyboard.press('Enter')
  await expect(form(page).getByRole('status')).toContainText('A formula is missing.')
  await expect(form(page).locator('mark')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(formula(form(page))).toHaveValue('2 * x')
  await expect(form(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(form(page)).toBeHidden()
  await expect(chip(page, '2 * x')).toBeVisible()
})

test('a free name has a slider, which changes what is read off', async ({ page }) => {
  await open(page, 'f=&x=1')
  await write(page, 'a*x + b')
  await expect(reading(page, 'a * x + b').first()).toHaveText('2')
  await thumb(page, 'a').focus()
  await page.keyboard.press('PageUp')
  await expect(reading(page, 'a * x + b').first()).toHaveText('3')
  await field(page, 'b').fill('250')
  await expect(reading(page, 'a * x + b').first()).toHaveText('252')
  await expect(reading(page, 'a * x + b').nth(1)).toHaveText('2')
  await expect.poll(() => linkOf(page)).toBe('f=&expr=a*x+b;a:2,b:250&x=1')
  await field(page, 'b').fill('1e7')
  await expect(form(page).getByText(/outside −1000000 … 1000000/)).toBeVisible()
})

test('a link brings it back with its derivatives', async ({ page }) => {
  await open(page, 'f=&expr=x>0?x:a*(exp(x)-1);a:0.5&d=0,1&x=-1')
  const name = 'x > 0 ? x : a * (exp(x) - 1) [a=0.5]'
  await expect(chip(page, name)).toBeVisible()
  await expect(reading(page, name)).toHaveText(['−0.31606', '0.18394', '0.18394'])
  await expect.poll(() => countPixels(page, BROWN)).toBeGreaterThan(100)
  await page.reload()
  await expect(chip(page, name)).toBeVisible()
  await expect(
    page.getByRole('columnheader', { name: '(x > 0 ? x : a * (exp(x) - 1))′ [a=0.5]', exact: true }),
  ).toBeAttached()
  await expect(plot(page)).toHaveAccessibleDescription(/x > 0 \? x : a \* \(exp\(x\) - 1\) \[a=0\.5\]: goes from/)
})

test('a link with a bad formula opens and marks the place', async ({ page }) => {
  await open(page, 'expr=x%2B*2&expr=x')
  await expect(chip(page, 'x')).toBeVisible()
  await expect(page.getByRole('region', { name: 'One part of the link was corrected', exact: true })).toContainText(
    'expr: “x+▸*2” is not a formula (▸ marks the place)',
  )
})

test('the chip’s menu changes the formula and keeps its numbers', async ({ page }) => {
  await open(page, 'f=step,expr&expr=a*tanh(b*x);a:2,b:3&hide=step')
  await page.getByRole('button', { name: 'Options for a * tanh(b * x) [a=2, b=3]', exact: true }).click()
  const menu = page.getByRole('dialog', { name: 'Options for a * tanh(b * x) [a=2, b=3]', exact: true })
  await expect(formula(menu)).toHaveValue('a * tanh(b * x)')
  await formula(menu).fill('a*atan(x) + c')
  await expect.poll(() => linkOf(page)).toBe('f=step&expr=a*atan(x)+c;a:2&hide=step')
  const changed = page.getByRole('dialog', { name: 'Options for a * atan(x) + c [a=2]', exact: true })
  await expect(thumb(page, 'c')).toBeVisible()
  await formula(changed).fill('a*atan(')
  await expect(changed.getByRole('status').filter({ hasText: 'At the end' })).toBeVisible()
  expect(linkOf(page)).toBe('f=step&expr=a*atan(x)+c;a:2&hide=step')
})

test('examples and the list of functions fill the field', async ({ page }) => {
  await open(page)
  await opener(page).click()
  await form(page).getByRole('button', { name: 'a*tanh(b*x)', exact: true }).click()
  await expect(chip(page, 'a * tanh(b * x)')).toBeVisible()
  await formula(form(page)).fill('2*')
  await form(page).getByText('What a formula may hold').click()
  const leaky = form(page).getByRole('button', { name: 'Insert leaky_relu', exact: true })
  await expect(leaky).toBeVisible()
  // What is scrolled inside does not move it.
  const before = await form(page).boundingBox()
  await leaky.scrollIntoViewIfNeeded()
  await frames(page)
  expect(await form(page).boundingBox()).toEqual(before)
  await leaky.click()
  await expect(formula(form(page))).toHaveValue('2*leaky_relu(')
  await expect(formula(form(page))).toBeFocused()
  await page.keyboard.type('x, 0.2)')
  await expect.poll(() => linkOf(page)).toBe('expr=2*leaky_relu(x,0.2)')
  await form(page).getByRole('button', { name: 'Done', exact: true }).click()
  await expect(form(page)).toBeHidden()
})

test('all of it can be done with the keyboard alone', async ({ page }) => {
  await open(page)
  await opener(page).focus()
  await page.keyboard.press('Enter')
  await expect(formula(form(page))).toBeFocused()
  await page.keyboard.type('a*x')
  await expect(chip(page, 'a * x')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(field(page, /^a$/)).toBeFocused()
  await page.keyboard.type('3')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(thumb(page, 'a')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(form(page)).toBeHidden()
  await expect(opener(page)).toBeFocused()
})

test('it breaks no rule of accessibility', async ({ page }) => {
  await open(page)
  await write(page, 'a*x')
  await expect(thumb(page, 'a')).toBeVisible()
  await form(page).getByText('What a formula may hold').click()
  await expect(form(page).getByRole('button', { name: 'Insert gelu', exact: true })).toBeVisible()
  await expectAccessible(page)
  await formula(form(page)).fill('a*x)')
  await expect(form(page).getByRole('status').filter({ hasText: 'At character 4' })).toBeVisible()
  await expectAccessible(page)
})

test('in Korean it says in Korean where the error is', async ({ page }) => {
  await open(page, 'lang=ko')
  await page.getByRole('button', { name: '식 직접 쓰기', exact: true }).click()
  const own = page.getByRole('dialog', { name: '식 직접 쓰기', exact: true })
  await own.getByRole('textbox', { name: '식, f(x) =', exact: true }).fill('x + 가')
  await expect(own.getByRole('status')).toContainText('5번째 글자: 여기에는 “가”를 쓸 수 없습니다.')
})

test('hostile text does not hold up the page', async ({ page }) => {
  await open(page)
  await opener(page).click()
  for (const text of [
    '('.repeat(5000),
    `${'tan(9*'.repeat(45)}x${')'.repeat(45)}`,
    `x${'^x'.repeat(49)}`,
    Array.from({ length: 30 }, (_, i) => `abs(x-${i})`).join('*'),
  ]) {
    await formula(form(page)).fill(text)
    // The page answers: the next thing is done.
    await expect(formula(form(page))).toHaveValue(text)
  }
  await formula(form(page)).fill('x')
  await expect.poll(() => linkOf(page)).toBe('expr=x')
})
