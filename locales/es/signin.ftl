# Not checked by a native reader yet.
signin-title = Entrar como personal
signin-what = Envíe la línea de abajo y este chat actuará por su cuenta durante 90 días. El enlace sirve una sola vez.
