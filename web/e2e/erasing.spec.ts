import { expect } from '@playwright/test';
import { begun, closingPage, keep, SECOND_OWNER } from './closing';
import { expectAccessible, picture, test } from './page';
import { enterAs } from './people';

test('a closing that was broken off goes on by another owner, to its end', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  test.setTimeout(150_000);
  const matter = await begun(request, 'erasing');
  if (!matter) throw new Error('closing.spec.ts has to run before, in the same run');
  await enterAs(page, SECOND_OWNER);
  await page.goto(closingPage(matter));
  await expect(page.getByText('この地域を閉じました。')).toBeVisible({ timeout: 110_000 });
  await picture(page, '9a-closed');
  await expectAccessible(page);
  keep({ ...matter, step: 'erased' });
});
