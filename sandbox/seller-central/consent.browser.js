/** Confirm stays grey until the box is ticked. */
const agree = document.getElementById('agree');
const confirm = document.getElementById('confirm');
const follow = () => {
  confirm.disabled = !agree.checked;
};
agree.addEventListener('change', follow);
follow();
