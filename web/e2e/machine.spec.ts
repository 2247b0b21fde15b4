import { expect } from '@playwright/test';
import { expectAccessible, picture, test } from './page';

test('the pages of one machine: what goes by the clock is called at once, and mails are looked at', async ({
  page,
}) => {
  await page.goto('/schedules');
  const release = page.getByRole('listitem').filter({ hasText: 'ReleaseStatistics' });
  await release.getByRole('button', { name: /いま動かす/ }).click();
  await expect(page).toHaveURL(/\/schedules$/);
  await expect(release).toContainText('最後に動いたのは');
  await expect(release).not.toContainText('失敗');
  await picture(page, '120-schedules');
  await expectAccessible(page);

  await page.goto('/outbox');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('送信箱');
  await expectAccessible(page);
});
