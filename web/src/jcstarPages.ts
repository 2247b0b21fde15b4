import './jcstar/jcstar.css';
import './jcstar/label/label.css';

export { LabelPage } from './jcstar/label/LabelPage';
export { SearchPage } from './jcstar/search/SearchPage';
