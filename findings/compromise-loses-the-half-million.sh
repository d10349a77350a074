#!/usr/bin/env bash
# compromise 14.17.0 for JavaScript (npm package compromise): mixed numbers before a scale word, in English.
#
# "Two and a half million people" is read as 2,000,000: the words of the half are in the text of the number and not in its value. "One and a half
# thousand" is 1,000 and "Two point five million" is 2, while "2.5 million" is 2,500,000, "half a million" is 500,000 and, without a scale word, "one and
# a half percent" is 1.5. "A quarter of a million" is two numbers, a quarter and a million, and of "two and a quarter billion dollars" three are
# made, one of them not a number. Nothing tells those that are right from the others.
#
# Why it matters: mixed numbers are how news rounds the largest figures there are, people who fled and money that is gone, and the error is a fifth of
# them. It shows in no check of shape, as the value is a round number that might well be meant; a text that prints "2.5 million" further on would be said to
# contradict itself.
#
# Needs Node.js 18 and npm. Prints what it reads, and fails if that is no longer so.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm install --silent --no-audit --no-fund --prefix "$folder" compromise@14.17.0 > npm.log 2>&1 || { cat npm.log >&2; exit 1; }

cat > mixed.js <<'JS'
const nlp = require('compromise');
const texts = [
  'Two and a half million people fled.',
  'One and a half thousand homes are empty.',
  'Two point five million people fled.',
  'Two and a quarter billion dollars went missing.',
  'A quarter of a million people fled.',
  '2.5 million people fled.',
  'Half a million people fled.',
  'One and a half percent stayed.',
];
for (const text of texts) {
  const read = nlp(text).numbers().json().map(found => `${found.text} = ${found.number.num}`);
  console.log(`${text} ${read.join('; ')}`);
}
JS

node mixed.js | tee read.txt

cat > expected.txt <<'TXT'
Two and a half million people fled. Two and a half million = 2000000
One and a half thousand homes are empty. One and a half thousand = 1000
Two point five million people fled. Two point five million = 2
Two and a quarter billion dollars went missing. Two = 2; a = NaN; billion = 1000000000
A quarter of a million people fled. quarter = 0.25; a million = 1000000
2.5 million people fled. 2.5 million = 2500000
Half a million people fled. Half a million = 500000
One and a half percent stayed. One and a half = 1.5
TXT
diff expected.txt read.txt && echo "still so"
