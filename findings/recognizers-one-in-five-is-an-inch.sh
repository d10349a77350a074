#!/usr/bin/env bash
# Recognizers-Text 1.3.1 for JavaScript (@microsoft/recognizers-text-suite): shares told as so many in so many, in English.
#
# "One in five villages" is a share. The recogniser of numbers reads it as 0.2; that of dimensions, asked about the same text, reads "one in" as one
# inch, and "two in" of "two in three voters" as two. In digits, "1 in 5", the inch stays, and the value of the number is the text "NAN". "One out of
# five" is 0.2 and no inch, and "12 in" of a pipe is twelve inches, as it should be. Neither recogniser says that the other has read the same words.
#
# Why it matters: newsrooms tell shares so as a matter of course ("one in ten homes"), and whoever collects measures out of such texts gets inches
# that nobody wrote, while a figure that is compared or added up is not a number. Between a number and "in" only what follows tells: another number, or
# a thing that is so long.
#
# Needs Node.js 18 and npm. Prints what it reads, and fails if that is no longer so.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --prefix "$folder" @microsoft/recognizers-text-suite@1.3.1 > npm.log 2>&1 || { cat npm.log >&2; exit 1; }

cat > shares.js <<'JS'
const suite = require('@microsoft/recognizers-text-suite');
const english = suite.Culture.English;
const texts = [
  'One in five villages has no shop.',
  'Two in three voters stayed at home.',
  '1 in 5 villages has no shop.',
  'One out of five villages has no shop.',
  'A 12 in pipe burst.',
];
for (const text of texts) {
  const numbers = suite.recognizeNumber(text, english).map(found => `${found.text} = ${found.resolution.value}`);
  const lengths = suite.recognizeDimension(text, english).map(found => `${found.text} = ${found.resolution.value} ${found.resolution.unit}`);
  console.log(`${text} numbers: ${numbers.join('; ')}. dimensions: ${lengths.join('; ') || 'none'}.`);
}
JS

node shares.js | tee read.txt

cat > expected.txt <<'TXT'
One in five villages has no shop. numbers: one in five = 0.2. dimensions: one in = 1 Inch.
Two in three voters stayed at home. numbers: two in three = 0.666666666666667. dimensions: two in = 2 Inch.
1 in 5 villages has no shop. numbers: 1 in 5 = NAN. dimensions: 1 in = 1 Inch.
One out of five villages has no shop. numbers: one out of five = 0.2. dimensions: none.
A 12 in pipe burst. numbers: 12 = 12. dimensions: 12 in = 12 Inch.
TXT
diff expected.txt read.txt && echo "still so"
