/** The result page: tells the page that opened it to look at the attempt, and closes itself. */
const { attempt, openerOrigin } = document.getElementById('trip').dataset;
if (window.opener) {
  window.opener.postMessage({ type: 'connected-accounts:over', attempt }, openerOrigin);
  window.close();
}
