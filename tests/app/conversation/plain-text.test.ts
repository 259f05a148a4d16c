import { expect, test } from 'vitest';
import { plainText } from '../../../src/app/conversation/plain-text.ts';

test.each([
  ['**bold**, __bold__ and ~~gone~~', 'bold, bold and gone'],
  ['*slanted* and _slanted_', 'slanted and slanted'],
  ['snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
  ['`npm start`', 'npm start'],
  ['```js\nlet x = 1;\n```', 'let x = 1;'],
  ['# Title\ntext', 'Title\ntext'],
  ['> quoted', 'quoted'],
  ['- one\n- two', '• one\n• two'],
  ['above\n\n---\n\nbelow', 'above\n\n\n\nbelow'],
  ['[the shop](https://shop.example.test/a)', 'the shop (https://shop.example.test/a)'],
  ['[https://shop.example.test](https://shop.example.test)', 'https://shop.example.test'],
  ['[kim@example.test](mailto:kim@example.test)', 'kim@example.test'],
  ['![a vase](https://files.example.test/1.png)', 'a vase'],
  ['Hi [@Kim Lee](mention://user/5/Kim%20Lee)!', 'Hi @Kim Lee!'],
  ['a line\\\nbroken', 'a line\nbroken'],
  ['\\*not slanted\\*', '*not slanted*'],
  ['<b>not markup</b>', '<b>not markup</b>'],
  ['5 * 4 = 20', '5 * 4 = 20'],
])('%j says %j', (markdown, said) => {
  expect(plainText(markdown)).toBe(said);
});
