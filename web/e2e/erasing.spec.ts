import { erasing, finish } from './closing';
import { test } from './page';

test('a closing that was broken off goes on by another owner, to its end', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  test.setTimeout(400_000);
  await finish(page, await erasing(page, request));
});
