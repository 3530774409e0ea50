import { acos, asin } from '../../src/math/asin-acos.ts'
import { acosh, asinh } from '../../src/math/asinh-acosh.ts'
import { atan } from '../../src/math/atan.ts'
import { atanh } from '../../src/math/atanh.ts'
import { cbrt } from '../../src/math/cbrt.ts'
import { exp } from '../../src/math/exp.ts'
import { expm1 } from '../../src/math/expm1.ts'
import { log } from '../../src/math/log.ts'
import { log1p } from '../../src/math/log1p.ts'
import { log10, log2 } from '../../src/math/log2-log10.ts'
import { pow } from '../../src/math/pow.ts'
import { cos, sin } from '../../src/math/sin-cos.ts'
import { cosh, sinh } from '../../src/math/sinh-cosh.ts'
import { tan } from '../../src/math/tan.ts'
import { tanh } from '../../src/math/tanh.ts'

/** The functions that `Math` has too. */
export const elementary = {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atanh,
  cbrt,
  cos,
  cosh,
  exp,
  expm1,
  log,
  log10,
  log1p,
  log2,
  pow,
  sin,
  sinh,
  tan,
  tanh,
} as const
