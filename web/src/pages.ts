export { DiagnosisPage } from './diagnosis/DiagnosisPage';
export { OpenDiagnosisPage } from './diagnosis/OpenDiagnosisPage';
export { ReceiptPage } from './receipt/ReceiptPage';
export { OpenResultPage } from './result/OpenResultPage';
export { ResultPage } from './result/ResultPage';
export { ViewedResultPage } from './sharing/ViewedResultPage';
export { BlankSheetPage } from './sheet/BlankSheetPage';
