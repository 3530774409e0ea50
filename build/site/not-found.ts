import { hashOf, policyElement } from './policy.ts'

/**
 * Where a host shows this page in place of one that is not there, the address says nothing of where the site begins: the nearest folder above
 * that has our manifest is it. Without a script the link leads to the folder of the address.
 */
const script = `(async()=>{
for(let u=new URL('.',location.href),up;;u=up){
try{if((await fetch(new URL('manifest.webmanifest',u))).ok){
for(const a of document.links)a.href=new URL(a.getAttribute('href'),u).href
break}}catch{}
up=new URL('..',u)
if(up.href===u.href)break}
})()`

const style = `:root{color-scheme:light dark}
body{display:grid;place-content:center;min-height:100vh;margin:0;padding:24px;box-sizing:border-box;background:light-dark(#fbfaf7,#14161a);color:light-dark(#1c2024,#e9e7e2);font:1rem/1.6 ui-sans-serif,system-ui,'Apple SD Gothic Neo','Noto Sans KR','Noto Sans CJK KR','Malgun Gothic',sans-serif}
main{max-width:34rem}
h1{margin:0 0 8px;font-size:1.375rem}
p{margin:0 0 20px;color:light-dark(#5b636b,#a3a9b1)}
a{color:light-dark(#2450c4,#8fb0ff)}
:lang(ko){word-break:keep-all}
section+section{margin-top:32px}`

const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** What a static host shows for an address that is not there: where to go, in both languages. */
export const notFound = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="UTF-8" />
    ${policyElement(policy)}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>Not found · Activation Lab</title>
    <style>${style}</style>
    <script>${script}</script>
  </head>
  <body>
    <main>
      <section>
        <h1>There is no such page</h1>
        <p>The address leads to nothing of this site.</p>
        <a href="./">Open Activation Lab</a>
      </section>
      <section lang="ko">
        <h1>없는 페이지입니다</h1>
        <p>이 주소에 해당하는 페이지가 없습니다.</p>
        <a href="./ko/">Activation Lab 열기</a>
      </section>
    </main>
  </body>
</html>
`
