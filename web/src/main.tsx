// First of all: it sends requests while the rest is still being run.
import './api/early';
import '@digital-go-jp/design-tokens/dist/tokens.css';
import './layout/base.css';
import './layout/controls.css';
import './layout/layout.css';
import './communities/communities.css';
import './diagnosis/diagnosis.css';
import './result/result.css';
import './planner/planner.css';
import './receipt/receipt.css';
import './history/history.css';
import './offices/offices.css';
import './sheet/sheet.css';
import './layout/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { takeOriginFromAddress } from './origin/originCode';
import { takeReceiptFromAddress } from './receipt/receipts';

takeReceiptFromAddress();
takeOriginFromAddress();
window.addEventListener('hashchange', takeReceiptFromAddress);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
