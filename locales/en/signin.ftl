# The page behind a one-time sign-in link of staff.
signin-title = Sign in as staff
signin-what = Send the line below, and this web chat acts for your account for 90 days. The link works once.
