// A server's side of TLS, with a certificate that nobody vouches for.

#ifndef SMTPREPLY_TESTS_CERTIFICATE_HPP
#define SMTPREPLY_TESTS_CERTIFICATE_HPP

#include <utility>  // awaitable.hpp of Boost 1.74 forgets it

#include <boost/asio/ssl.hpp>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <stdexcept>

namespace delivery_test {

inline boost::asio::ssl::context context_with_certificate() {
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key{EVP_EC_gen("P-256"),
                                                                  &EVP_PKEY_free};
    const std::unique_ptr<X509, decltype(&X509_free)> certificate{X509_new(), &X509_free};
    X509* const made = certificate.get();
    constexpr long an_hour = 3600;
    X509_gmtime_adj(X509_getm_notBefore(made), -an_hour);
    X509_gmtime_adj(X509_getm_notAfter(made), an_hour);
    X509_set_pubkey(made, key.get());

    boost::asio::ssl::context tls{boost::asio::ssl::context::tls_server};
    if (X509_sign(made, key.get(), EVP_sha256()) == 0 ||
        SSL_CTX_use_certificate(tls.native_handle(), made) != 1 ||
        SSL_CTX_use_PrivateKey(tls.native_handle(), key.get()) != 1)
        throw std::runtime_error{"OpenSSL made no certificate"};
    return tls;
}

}  // namespace delivery_test

#endif
