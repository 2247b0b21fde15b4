import './jcstar/jcstar.css';
import './jcstar/check/check.css';
import './jcstar/check/list.css';
import './jcstar/evidence.css';

export { CheckPage } from './jcstar/check/CheckPage';
export { DevicesPage } from './jcstar/inventory/DevicesPage';
export { DevicesReceiptPage } from './jcstar/inventory/DevicesReceiptPage';
