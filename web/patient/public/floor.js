// Says in plain words what is wrong where a browser is too old for the app; written so that an old browser can run it.
(function () {
  // Chrome 88, Firefox 89, Safari 15: what the app is built for is Chrome 90 and its age.
  if (window.CSS && CSS.supports && CSS.supports("aspect-ratio: 1")) return;
  var page = document.createElement("main");
  page.style.cssText = "max-width:34em;margin:auto;padding:1.5em;font:1.1em/1.5 sans-serif";
  page.innerHTML =
    "<h1>Perbarui Chrome di ponsel ini</h1>" +
    "<p>Jumpa memerlukan Chrome yang lebih baru. Janji Anda tetap tersimpan.</p>" +
    '<p><a href="https://play.google.com/store/apps/details?id=com.android.chrome">Perbarui Chrome</a></p>' +
    '<p lang="en">Please update Chrome on this phone to use Jumpa.</p>';
  document.body.replaceChild(page, document.getElementById("app"));
})();
